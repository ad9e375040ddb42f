package replaydesk.triage.classification;

import replaydesk.triage.Classified;
import replaydesk.triage.Routed;

/**
 * What the case is, and where it belongs.
 *
 * @param classification absent until the case is classified
 * @param routing        absent until the case is routed
 */
public record ClassificationView(Classified classification, Routed routing) {
}
