/** The reports of the demonstration, as they reach the desk. */
@NullMarked
package id.pulang.demo.reports;

import org.jspecify.annotations.NullMarked;
