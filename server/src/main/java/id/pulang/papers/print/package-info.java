/** Papers as PDF: a form filled with a content, its QR code, and fonts for the scripts that need shaping. */
@NullMarked
package id.pulang.papers.print;

import org.jspecify.annotations.NullMarked;
