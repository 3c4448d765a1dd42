package id.pulang.papers.print;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of papers.
 *
 * @param fonts the folder below which fonts are looked for whose scripts need shaping
 */
@ConfigurationProperties("pulang.papers")
record PapersSettings(@DefaultValue("/usr/share/fonts") String fonts) {}
