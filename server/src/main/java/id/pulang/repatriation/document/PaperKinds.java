package id.pulang.repatriation.document;

import id.pulang.papers.content.PaperKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the engine of papers which kinds journeys have, so that a pack without a form for them is refused. */
@Configuration(proxyBeanMethods = false)
class PaperKinds {

    @Bean
    PaperKind nameListPaper() {
        return NameListPaper.KIND;
    }

    @Bean
    PaperKind situationPaper() {
        return SituationPaper.KIND;
    }

    @Bean
    PaperKind handoverPaper() {
        return HandoverField.KIND;
    }
}
