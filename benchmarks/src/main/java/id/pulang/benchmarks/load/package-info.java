/** What the delivered server does under the largest incident, with a million people, and when it is killed. */
@NullMarked
package id.pulang.benchmarks.load;

import org.jspecify.annotations.NullMarked;
