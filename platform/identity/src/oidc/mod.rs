//! Sign-in with a provider: OpenID Connect, code flow, PKCE and PAR.
