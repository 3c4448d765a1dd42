package id.pulang.reports.web;

import id.pulang.reports.Channel;
import id.pulang.reports.Danger;
import id.pulang.reports.Topic;
import id.pulang.reports.desk.ListQuery;
import id.pulang.reports.desk.ReportFilter;
import id.pulang.reports.desk.ReportPage;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The list of reports as it is shown, with the addresses of the same list otherwise narrowed.
 *
 * @param complaints whether its reader reads complaints
 */
public record ListView(ListQuery query, ReportPage page, boolean complaints) {

    /** Returns the address of the list that shows others of the same. */
    public String showing(ReportFilter show) {
        return address(show, query.topic(), query.danger(), query.channel(), 1);
    }

    /** Returns the address of another page. */
    public String page(int number) {
        return address(query.show(), query.topic(), query.danger(), query.channel(), number);
    }

    /** Returns how many filters narrow the list. */
    public int filters() {
        return (query.topic() == null ? 0 : 1) + (query.danger() == null ? 0 : 1) + (query.channel() == null ? 0 : 1);
    }

    private static String address(
            ReportFilter show, @Nullable Topic topic, @Nullable Danger danger, @Nullable Channel channel, int page) {
        var address = UriComponentsBuilder.fromPath(DeskReportsController.PATH).queryParam("show", show);
        add(address, "topic", topic);
        add(address, "danger", danger);
        add(address, "channel", channel);
        if (page > 1) {
            address.queryParam("page", page);
        }
        return address.build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            address.queryParam(name, value);
        }
    }
}
