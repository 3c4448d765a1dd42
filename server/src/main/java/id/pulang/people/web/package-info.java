/** The desk's pages about people: the list, one person, the queue of doubts, the two records. */
@NullMarked
package id.pulang.people.web;

import org.jspecify.annotations.NullMarked;
