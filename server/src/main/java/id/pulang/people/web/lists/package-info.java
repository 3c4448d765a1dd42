/** The list of people as a tool: its order and columns, and what is done with those who were chosen. */
@NullMarked
package id.pulang.people.web.lists;

import org.jspecify.annotations.NullMarked;
