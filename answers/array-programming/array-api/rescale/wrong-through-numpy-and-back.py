# loses: rescale-no-name
# says: uses
# hint: 2
def rescale(x):
    xp = namespace(x)
    default = xp.__array_namespace_info__().default_device() if xp is not np else "cpu"
    here = np.asarray(x.to_device(default))
    low = here.min(axis=0)
    span = here.max(axis=0) - low
    return xp.asarray((here - low) / np.where(span > 0, span, 1), dtype=x.dtype, device=x.device)
