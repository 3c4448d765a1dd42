/** Key files outside the database, readable by their owner only, and what they encrypt, sign and authenticate. */
@NullMarked
@NamedInterface("keys")
package id.pulang.protection.keys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
