/** Accounts: who may log in, with which password, opened and closed by an administrator. */
@NullMarked
@NamedInterface("accounts")
package id.pulang.authentication.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
