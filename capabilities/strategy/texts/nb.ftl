# Strategi
