package org.consilium.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.QueryCounter;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/// No page needs more than eight statements, however long it is; the session counts.
@ConsiliumTest
class QueryBudgetTest {
    private static final int STATEMENTS = 8;

    private final Crawl crawl;

    QueryBudgetTest(MockMvc web, ApplicationContext context) {
        this.crawl = new Crawl(web, context);
    }

    @Test
    void keepsEveryPageWithinEightStatements() throws Exception {
        var over = new ArrayList<String>();
        for (var visit : crawl.visits()) {
            var statements = QueryCounter.statementsOf(() -> crawl.look(visit, "en"));
            var ofPage = ofPage(statements);
            if (ofPage.size() > STATEMENTS) {
                over.add(visit + ": " + ofPage.size() + "\n" + String.join("\n", ofPage));
            }
        }
        assertThat(over).isEmpty();
    }

    /// The test's own session is made by the same thread. Telling the viewer's other pages that
    /// looking made a notice read happens once, and reads nothing.
    private static List<String> ofPage(List<String> statements) {
        return statements.stream()
                .filter(sql -> !sql.contains("insert into accounts.session"))
                .filter(sql -> !sql.contains("pg_notify"))
                .toList();
    }
}
