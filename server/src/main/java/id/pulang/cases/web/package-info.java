/** The pages of cases: the worklist and the file of one case. */
@NullMarked
package id.pulang.cases.web;

import org.jspecify.annotations.NullMarked;
