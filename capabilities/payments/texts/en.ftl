# Utbetaling, rapport og tilbakebetaling.
