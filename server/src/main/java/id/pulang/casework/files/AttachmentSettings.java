package id.pulang.casework.files;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How large a file of a case may be.
 *
 * @param largest bytes of one file; our proposal, some pages of a scan
 */
@ConfigurationProperties("pulang.files")
record AttachmentSettings(@DefaultValue("10MB") DataSize largest) {

    private static final DataSize MOST = DataSize.ofMegabytes(20);

    AttachmentSettings {
        if (largest.toBytes() < 1 || largest.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    "pulang.files.largest (PULANG_LARGEST_FILE) must be more than nothing and at most 20MB");
        }
    }
}
