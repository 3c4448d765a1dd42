/** Log-in through a provider of OpenID Connect: authorization code flow with PKCE, state and nonce. */
@NullMarked
package id.pulang.authentication.oidc;

import org.jspecify.annotations.NullMarked;
