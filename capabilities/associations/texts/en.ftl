nav-find = Finn forening
