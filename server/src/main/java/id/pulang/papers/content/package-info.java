/** What a paper says: its kinds, their typed fields, and the content of one paper with its hash. */
@NullMarked
@NamedInterface("content")
package id.pulang.papers.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
