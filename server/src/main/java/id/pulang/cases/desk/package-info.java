/** The work at the desk: the worklist with its filters and saved views, and the file of one case. */
@NullMarked
package id.pulang.cases.desk;

import org.jspecify.annotations.NullMarked;
