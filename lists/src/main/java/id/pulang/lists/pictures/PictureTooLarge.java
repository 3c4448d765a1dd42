package id.pulang.lists.pictures;

import java.io.IOException;

/** A picture has more pixels than are read. */
public final class PictureTooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    PictureTooLarge(long pixels) {
        super("A picture of " + pixels + " pixels");
    }
}
