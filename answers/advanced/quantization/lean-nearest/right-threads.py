from concurrent.futures import ThreadPoolExecutor


def nearest_lean(pixels, palette):
    blocks = [pixels[i : i + 125] for i in range(0, len(pixels), 125)]
    with ThreadPoolExecutor(2) as pool:
        return np.concatenate(list(pool.map(lambda block: nearest_colour(block, palette), blocks)))
