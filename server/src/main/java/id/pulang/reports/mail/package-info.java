/**
 * Reports that come through the public process: deposits are opened here, and answers put where a receipt finds them.
 */
@NullMarked
@NamedInterface("mail")
package id.pulang.reports.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
