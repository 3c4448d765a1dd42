/** Lists that are printed, scanned and read again, and how well that went. */
@NullMarked
package id.pulang.cli.scans;

import org.jspecify.annotations.NullMarked;
