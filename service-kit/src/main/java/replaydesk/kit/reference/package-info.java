/**
 * Reference data: documents in versions that every host reads, the fold that decides which records of its log count,
 * and what a kind of document checks when one is saved. Pure: no clock, log or HTTP.
 */
package replaydesk.kit.reference;
