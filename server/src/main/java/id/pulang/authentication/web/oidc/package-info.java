/** The redirects to a provider of OpenID Connect and back. */
@NullMarked
package id.pulang.authentication.web.oidc;

import org.jspecify.annotations.NullMarked;
