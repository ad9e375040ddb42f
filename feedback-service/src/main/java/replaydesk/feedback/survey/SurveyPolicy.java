package replaydesk.feedback.survey;

import java.time.Duration;

/**
 * How a survey runs (R24, R25). Its terms belong to the survey's version.
 *
 * @param remindAfter how long after asking the requester is reminded, once
 * @param openFor     how long after asking the link takes an answer
 * @param lowScore    the highest satisfaction that somebody should look at
 * @param followUpTo  the team that looks where the case had neither team nor closer
 */
public record SurveyPolicy(Duration remindAfter, Duration openFor, int lowScore, String followUpTo) {

    public static final SurveyPolicy V1 = new SurveyPolicy(Duration.ofDays(5), Duration.ofDays(14), 2, "service-desk");
}
