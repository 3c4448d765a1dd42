/** Tests of the pages of cases. */
@NullMarked
package id.pulang.cases.web;

import org.jspecify.annotations.NullMarked;
