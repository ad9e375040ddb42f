package replaydesk.feedback;

import org.junit.jupiter.api.Test;
import replaydesk.testing.PureFunctions;

class PureTest {

    @Test
    void whatDecidesOwesAndEvolvesIsPure() {
        PureFunctions.verify("replaydesk.feedback", "Evolution", "Teams", "Closings", "Surveys", "Obligations",
                "Answering", "FeedbackCase", "Ask", "Answer", "ClosingSurvey", "SurveyPolicy");
    }
}
