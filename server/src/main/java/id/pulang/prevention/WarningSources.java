package id.pulang.prevention;

import java.util.List;
import java.util.UUID;

/**
 * On what a warning rests.
 *
 * @param reports reports to the mission; nobody outside is told which
 */
public record WarningSources(List<PublishedSource> published, List<UUID> reports) {

    /** Copies both in. */
    public WarningSources {
        published = List.copyOf(published);
        reports = List.copyOf(reports);
    }

    /** How many publishers say it. */
    int publishers() {
        return (int) published.stream()
                .map(PublishedSource::comparedPublisher)
                .distinct()
                .count();
    }
}
