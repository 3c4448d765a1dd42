package id.pulang.lists.scans;

import java.awt.image.BufferedImage;
import java.io.IOException;

/** The pages of a file as pictures, made one by one, so that one at a time is in memory. */
public interface Pages {

    /** How many there are. */
    int count();

    /**
     * What a page is called where it is spoken of: its number in the file; the first is 1.
     *
     * @param page the first is 0
     */
    default int number(int page) {
        return page + 1;
    }

    /**
     * A page.
     *
     * @param page the first is 0
     */
    BufferedImage page(int page) throws IOException;
}
