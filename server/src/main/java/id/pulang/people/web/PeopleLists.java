package id.pulang.people.web;

import id.pulang.pages.views.KeptViews;
import id.pulang.pages.views.ViewedList;
import id.pulang.people.search.PeopleQuery;
import id.pulang.people.search.PeopleSearch;
import id.pulang.people.web.lists.PeopleListForm;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads all that a list of people shows in one transaction. */
@Service
class PeopleLists {

    private final PeopleViews views;
    private final PeopleSearch search;
    private final KeptViews kept;

    PeopleLists(PeopleViews views, PeopleSearch search, KeptViews kept) {
        this.views = views;
        this.search = search;
        this.kept = kept;
    }

    /**
     * Reads the page of a list that a query asks for.
     *
     * @param key under which the session keeps what was typed; empty if nothing was
     */
    @Transactional
    public PeopleView page(PeopleQuery query, String key, PeopleListForm list) {
        return views.list(query, key, search.page(query, list.order()), list, kept.of(ViewedList.PEOPLE));
    }
}
