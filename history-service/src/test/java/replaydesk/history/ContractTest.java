package replaydesk.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.EventCatalogue;
import replaydesk.testing.PureFunctions;
import replaydesk.testing.StageContract;
import replaydesk.testing.StageFixture;

class ContractTest {

    @Test
    void everyTypeOfTheCatalogueIsReadAndChangesTheCase() {
        StageContract.verify(new HistoryStage(), List.of(Golden.story()));

        assertThat(new HistoryStage().reads()).hasSize(EventCatalogue.all().size());
    }

    @Test
    void nothingIsEverOwed() {
        var fixture = new StageFixture<>(new HistoryStage());
        for (var event : Golden.story()) {
            assertThat(fixture.given(event).obligations()).isEmpty();
        }
    }

    @Test
    void isPure() {
        PureFunctions.verify("replaydesk.history", "report.ReportFact", "report.ReportFacts");
    }
}
