// A real OpenID Connect provider, set up as ID-porten is: PAR and PKCE demanded, pairwise subjects,
// our own key as proof of who we are, levels in acr, a synthetic identity number in pid.
//
// Started by platform/identity/tests/oidc/real.rs. It is told our public key in CLIENT_JWK, prints
// its address when it listens, and ends when its standard input does. People sign in by a page with
// one form; whatever level they choose there is what the provider vouches for.

import { createServer } from 'node:http';

import { Provider } from 'oidc-provider';

const LEVELS = ['idporten-loa-low', 'idporten-loa-substantial', 'idporten-loa-high'];
const BACK = 'https://forening.fjordvik.example/nb/logg-inn/svar';
const HOME = 'https://forening.fjordvik.example/nb';

process.stdin.on('end', () => process.exit(0)).resume();

const server = createServer();
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const address = `http://127.0.0.1:${server.address().port}`;

const provider = new Provider(address, {
  acrValues: LEVELS,
  claims: { acr: null, auth_time: null, iss: null, sid: null, openid: ['sub', 'pid'] },
  clients: [
    {
      client_id: 'samspill-fjordvik',
      redirect_uris: [BACK],
      post_logout_redirect_uris: [HOME],
      response_types: ['code'],
      grant_types: ['authorization_code'],
      subject_type: 'pairwise',
      token_endpoint_auth_method: 'private_key_jwt',
      require_auth_time: true,
      jwks: { keys: [JSON.parse(process.env.CLIENT_JWK)] },
    },
  ],
  conformIdTokenClaims: false,
  features: {
    devInteractions: { enabled: false },
    pushedAuthorizationRequests: { enabled: true, requirePushedAuthorizationRequests: true },
  },
  findAccount: (_, id) => ({
    accountId: id,
    claims: () => ({ sub: id, pid: '01810098860' }),
  }),
  interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
  // The municipality has already said what it reads; nobody is asked again.
  loadExistingGrant: async (ctx) => {
    const { client, session } = ctx.oidc;
    const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
    grant.addOIDCScope('openid');
    await grant.save();
    return grant;
  },
  pairwiseIdentifier: (_, account, client) => `${client.clientId}|${account}`,
  pkce: { required: () => true },
  subjectTypes: ['pairwise'],
});

const answer = provider.callback();
server.on('request', async (request, response) => {
  const { pathname } = new URL(request.url, address);
  if (!pathname.startsWith('/interaction/')) {
    return answer(request, response);
  }
  if (request.method === 'GET') {
    const levels = LEVELS.map((level) => `<option>${level}</option>`).join('');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    return response.end(
      `<!doctype html><title>Sign in</title><form method="post" action="${pathname}">` +
        `<input name="login"><select name="level">${levels}</select>` +
        `<button>Sign in</button><button name="cancel" value="yes">Cancel</button></form>`,
    );
  }
  let body = '';
  for await (const part of request) {
    body += part;
  }
  const form = new URLSearchParams(body);
  const result = form.has('cancel')
    ? { error: 'access_denied' }
    : { login: { accountId: form.get('login'), acr: form.get('level') } };
  return provider.interactionFinished(request, response, result, {
    mergeWithLastSubmission: false,
  });
});

console.log(address);
