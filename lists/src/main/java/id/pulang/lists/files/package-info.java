/** Reads the lines and cells of a list from text, packed text or a workbook. */
@NullMarked
package id.pulang.lists.files;

import org.jspecify.annotations.NullMarked;
