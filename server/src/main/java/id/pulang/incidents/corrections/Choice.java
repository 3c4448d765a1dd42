package id.pulang.incidents.corrections;

import id.pulang.identity.UserId;
import id.pulang.incidents.ListKind;
import id.pulang.incidents.RosterId;
import id.pulang.incidents.lists.Mapping;
import id.pulang.incidents.rosters.UploadId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the first officer has confirmed of a file, kept until a second one agrees to what it changes. */
public record Choice(
        UploadId upload,
        ListKind kind,
        Mapping mapping,
        @Nullable RosterId corrects,
        UserId by,
        Instant at) {}
