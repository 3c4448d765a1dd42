/** Forms in which lists come, invented people who stand in them, and how well a command tells who is who. */
@NullMarked
package id.pulang.cli.shapes;

import org.jspecify.annotations.NullMarked;
