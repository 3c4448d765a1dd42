/** Journeys over HTTP, as a browser without scripts would make them. */
@NullMarked
package id.pulang.journeys;

import org.jspecify.annotations.NullMarked;
