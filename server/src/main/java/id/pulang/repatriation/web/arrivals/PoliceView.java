package id.pulang.repatriation.web.arrivals;

import id.pulang.identity.UserId;
import id.pulang.repatriation.handovers.HandoverView;
import id.pulang.repatriation.police.PoliceRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was asked about the police on a manifest.
 *
 * @param mine what the acting officer may decide as the second one
 */
public record PoliceView(List<PoliceRequest> asked, List<PoliceRequest> mine, Map<UserId, String> names) {

    /** Returns the requests that no second officer has decided. */
    public List<PoliceRequest> waiting() {
        return asked.stream().filter(PoliceRequest::waits).toList();
    }

    /** Whether the acting officer may decide a request. */
    public boolean decides(PoliceRequest request) {
        return mine.stream().anyMatch(each -> each.id().equals(request.id()));
    }

    /** Returns who asked. */
    public String askedBy(PoliceRequest request) {
        return names.getOrDefault(request.asked().by(), "");
    }

    /** Finds the request of a handover that can still be taken back. */
    public Optional<PoliceRequest> recallable(HandoverView handover) {
        return asked.stream()
                .filter(each -> handover.answer() == null
                        && each.became()
                                .handover()
                                .filter(handover.id()::equals)
                                .isPresent())
                .findFirst();
    }
}
