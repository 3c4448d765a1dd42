/** The pages on which administrators look after who may log in. */
@NullMarked
package id.pulang.authentication.web.accounts;

import org.jspecify.annotations.NullMarked;
