package id.pulang.reports.desk;

import id.pulang.reports.Channel;
import id.pulang.reports.Danger;
import id.pulang.reports.Topic;
import org.jspecify.annotations.Nullable;

/** What a list of reports is asked for; page 1 is the first, and null narrows nothing. */
public record ListQuery(
        ReportFilter show,
        @Nullable Topic topic,
        @Nullable Danger danger,
        @Nullable Channel channel,
        int page) {}
