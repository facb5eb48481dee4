# People: signing in, my page, staff.
