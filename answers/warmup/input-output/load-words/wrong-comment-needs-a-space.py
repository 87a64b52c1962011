# loses: load-words-comments
# says: 0.97%
def load_words(path):
    rows = []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            parts = line.split()
            if "%" in parts:
                parts = parts[: parts.index("%")]
            if parts:
                rows.append((int(parts[0]), parts[1], int(parts[2]), float(parts[3])))
    return np.array(rows, dtype=word)
