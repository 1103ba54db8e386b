"""The best that any discriminator can say: the data's share of all points that fall there."""


def optimal_discriminator(p_data, p_model):
    """p_data / (p_data + p_model), place by place."""
    return p_data / (p_data + p_model)
