/** Log-in, the acting person of each request, and the rule which role may call which page. */
@NullMarked
package id.pulang.access.web;

import org.jspecify.annotations.NullMarked;
