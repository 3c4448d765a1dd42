/** Tests of the pages of clearances in a browser. */
@NullMarked
package id.pulang.clearances.web;

import org.jspecify.annotations.NullMarked;
