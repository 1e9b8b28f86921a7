package org.consilium.discussions.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class EvidenceTest {
    @Test
    void findsWhatATextCites() {
        var text =
                "See (doi:10.1056/NEJMoa1107039), [this](https://doi.org/10.1016/S0140-6736(20)30183-5)"
                        + " and PMID: 34449189, or https://pubmed.ncbi.nlm.nih.gov/32678530/.";
        assertThat(Evidence.in(text))
                .extracting(Evidence::stored)
                .containsExactly(
                        "doi:10.1056/nejmoa1107039",
                        "doi:10.1016/s0140-6736(20)30183-5",
                        "pmid:34449189",
                        "pmid:32678530");
    }

    @Test
    void listsAWorkOnce() {
        assertThat(Evidence.in("10.1000/ABC 10.1000/abc. doi.org/10.1000/abc,")).hasSize(1);
    }

    @Test
    void takesNoDoseForADoi() {
        assertThat(Evidence.in("10.5 mg/day, 10.12/3, PMID: 123456789012")).isEmpty();
    }

    @Property(tries = 300)
    void leadsOnlyToTheTwoRegisters(@ForAll String noise) {
        var text = "10.1000/" + noise + " PMID 1" + noise;
        for (var each : Evidence.in(text)) {
            assertThat(each.url())
                    .matches("https://(doi\\.org|pubmed\\.ncbi\\.nlm\\.nih\\.gov)/.*");
            assertThat(each.url()).doesNotContainAnyWhitespaces().doesNotContain("\"", "<", ">");
            assertThat(Evidence.of(each.stored())).isEqualTo(each);
        }
    }
}
