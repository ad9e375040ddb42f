/** Bodies in JSON: read strictly, with a pointer to what is wrong, and written for careful clients. */
package replaydesk.kit.json;
