/** Tests of course. */
@NullMarked
package id.pulang.cases.course;

import org.jspecify.annotations.NullMarked;
