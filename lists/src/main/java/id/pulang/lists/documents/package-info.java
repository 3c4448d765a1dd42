/** Decodes documents in which lists stand as tables: old workbooks, text documents, PDF, messages of a chat. */
@NullMarked
package id.pulang.lists.documents;

import org.jspecify.annotations.NullMarked;
