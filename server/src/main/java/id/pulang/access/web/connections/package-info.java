/** What a connection may cost before anybody is known: how many there are, how long a request takes to come in. */
@NullMarked
package id.pulang.access.web.connections;

import org.jspecify.annotations.NullMarked;
