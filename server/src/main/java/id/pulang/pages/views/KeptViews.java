package id.pulang.pages.views;

import java.util.List;

/** The views that the acting officer has; kept by one module for the lists of all. */
public interface KeptViews {

    /** Lists the officer's own views of a list, and those that colleagues share with the post, by name. */
    List<SavedView> of(ViewedList list);
}
