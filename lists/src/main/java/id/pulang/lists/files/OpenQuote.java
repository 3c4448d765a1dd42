package id.pulang.lists.files;

import java.io.IOException;

/** A quotation mark was opened in a list and, as it seems, never closed, so that lines would be lost in one cell. */
final class OpenQuote extends IOException {

    private static final long serialVersionUID = 1;

    OpenQuote(Throwable cause) {
        super(cause);
    }
}
