package id.pulang.incidents.web;

import id.pulang.incidents.lists.Received;
import id.pulang.incidents.rosters.UploadId;
import id.pulang.lists.Problem;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one file, to be told on the next page. */
public record ReceivedView(
        String file,
        String outcome,
        String problem,
        List<String> args,
        @Nullable String mapping) implements Serializable {

    static ReceivedView of(String file, Received received) {
        return switch (received) {
            case Received.Readable(UploadId upload, var proposal) ->
                new ReceivedView(file, "readable", "", List.of(), "/desk/uploads/" + upload.value());
            case Received.Known(UploadId upload) -> new ReceivedView(file, "known", "", List.of(), null);
            case Received.Refused(Problem problem) ->
                new ReceivedView(file, "refused", problem.code(), problem.args(), null);
        };
    }
}
